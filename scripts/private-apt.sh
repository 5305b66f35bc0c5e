# A private apt, for bash scripts to source: it neither reads nor changes the machine's package state. The packages come
# from the mirror of the machine's own apt. The script that sources this has set `cache`, the folder that is apt's.
# shellcheck shell=bash disable=SC2154
#
#   private_apt_mirror                       prints the mirror's address
#   private_apt_begin SUITE [ARCHITECTURE]   gets the package lists of a release of the distribution
#   private_apt ARGUMENT ...                 runs apt-get; what it fetched is in $apt/archives
#   private_apt_end                          removes what was fetched

private_apt_name=${0##*/}

say() { printf '%s: %s\n' "$private_apt_name" "$*"; }
fail() { printf '%s: %s\n' "$private_apt_name" "$*" >&2; exit 1; }

private_apt() {
    apt-get -q -o Dir::Etc::sourcelist="$apt/sources.list" -o Dir::Etc::sourceparts=- -o Dir::State::lists="$apt/lists" \
        -o Dir::Cache="$apt" -o Dir::State::status="$apt/status" -o APT::Sandbox::User=root \
        -o APT::Architecture="$apt_architecture" -o APT::Architectures="$apt_architecture" "$@"
}

private_apt_mirror() {
    local mirror
    # --no-release-info makes this work before the first apt-get update, as on a new machine.
    mirror=$(apt-get indextargets --no-release-info --format '$(REPO_URI) $(COMPONENT)' 2>/dev/null |
        awk '$2 == "main" && $1 !~ /security/ { print $1; exit }')
    [ -n "$mirror" ] || fail "apt names no mirror; add a source with the component main to /etc/apt"
    printf '%s\n' "$mirror"
}

private_apt_begin() {
    command -v apt-get >/dev/null && command -v dpkg >/dev/null ||
        fail "apt-get and dpkg are needed; on another distribution install the CPythons yourself"
    local keyring mirror
    mirror=$(private_apt_mirror)
    apt=$(cd "$(mkdir -p "$cache/apt" && cd "$cache/apt" && pwd)" && pwd)
    apt_architecture=${2:-$(dpkg --print-architecture)}
    mkdir -p "$apt"/{lists/partial,archives/partial}
    : >"$apt/status"
    keyring=$(ls /usr/share/keyrings/debian-archive-keyring.* 2>/dev/null | head -1)
    echo "deb ${keyring:+[signed-by=$keyring] }$mirror $1 main" >"$apt/sources.list"
    private_apt update >"$apt/log" 2>&1 || fail "$mirror gave no package lists of $1: $(tail -1 "$apt/log")"
}

private_apt_end() { rm -rf "$apt/archives"; }
