/* Generated: pyvm-codegen generate. Do not edit: the members of PyPreConfig, for a table: MEMBER(name, versions that have it). */
/* In an engine, where Python.h comes first, only those that its CPython has. */

MEMBER(_config_init, "all versions")
MEMBER(parse_argv, "all versions")
MEMBER(isolated, "all versions")
MEMBER(use_environment, "all versions")
MEMBER(configure_locale, "all versions")
MEMBER(coerce_c_locale, "all versions")
MEMBER(coerce_c_locale_warn, "all versions")
MEMBER(utf8_mode, "all versions")
MEMBER(dev_mode, "all versions")
MEMBER(allocator, "all versions")
