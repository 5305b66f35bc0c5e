/* Generated: pyvm-codegen generate. Do not edit: the members of PyConfig, for a table: MEMBER(name, versions that have it). */
/* In an engine, where Python.h comes first, only those that its CPython has. */

MEMBER(_config_init, "all versions")
MEMBER(isolated, "all versions")
MEMBER(use_environment, "all versions")
MEMBER(dev_mode, "all versions")
MEMBER(install_signal_handlers, "all versions")
MEMBER(use_hash_seed, "all versions")
MEMBER(hash_seed, "all versions")
MEMBER(faulthandler, "all versions")
MEMBER(tracemalloc, "all versions")
#if !defined(Py_PYTHON_H) || PY_VERSION_HEX >= 0x030C0000
MEMBER(perf_profiling, "3.12 and newer")
#endif
#if !defined(Py_PYTHON_H) || PY_VERSION_HEX >= 0x030E0000
MEMBER(remote_debug, "3.14 and newer")
#endif
MEMBER(import_time, "all versions")
MEMBER(code_debug_ranges, "all versions")
MEMBER(show_ref_count, "all versions")
MEMBER(dump_refs, "all versions")
MEMBER(dump_refs_file, "all versions")
MEMBER(malloc_stats, "all versions")
#if !defined(Py_PYTHON_H) || PY_VERSION_HEX >= 0x030F0000
MEMBER(pymalloc_hugepages, "3.15 and newer")
#endif
MEMBER(filesystem_encoding, "all versions")
MEMBER(filesystem_errors, "all versions")
MEMBER(pycache_prefix, "all versions")
MEMBER(parse_argv, "all versions")
MEMBER(orig_argv, "all versions")
MEMBER(argv, "all versions")
MEMBER(xoptions, "all versions")
MEMBER(warnoptions, "all versions")
MEMBER(site_import, "all versions")
MEMBER(bytes_warning, "all versions")
MEMBER(warn_default_encoding, "all versions")
MEMBER(inspect, "all versions")
MEMBER(interactive, "all versions")
MEMBER(optimization_level, "all versions")
MEMBER(parser_debug, "all versions")
MEMBER(write_bytecode, "all versions")
MEMBER(verbose, "all versions")
MEMBER(quiet, "all versions")
MEMBER(user_site_directory, "all versions")
MEMBER(configure_c_stdio, "all versions")
MEMBER(buffered_stdio, "all versions")
MEMBER(stdio_encoding, "all versions")
MEMBER(stdio_errors, "all versions")
MEMBER(check_hash_pycs_mode, "all versions")
MEMBER(use_frozen_modules, "all versions")
MEMBER(safe_path, "all versions")
#if !defined(Py_PYTHON_H) || PY_VERSION_HEX >= 0x030C0000
MEMBER(int_max_str_digits, "3.12 and newer")
#endif
#if !defined(Py_PYTHON_H) || PY_VERSION_HEX >= 0x030E0000
MEMBER(thread_inherit_context, "3.14 and newer")
#endif
#if !defined(Py_PYTHON_H) || PY_VERSION_HEX >= 0x030E0000
MEMBER(context_aware_warnings, "3.14 and newer")
#endif
#if !defined(Py_PYTHON_H) || PY_VERSION_HEX >= 0x030D0000
MEMBER(cpu_count, "3.13 and newer")
#endif
#if !defined(Py_PYTHON_H) || PY_VERSION_HEX >= 0x030F0000
MEMBER(lazy_imports, "3.15 and newer")
#endif
MEMBER(pathconfig_warnings, "all versions")
MEMBER(program_name, "all versions")
MEMBER(pythonpath_env, "all versions")
MEMBER(home, "all versions")
MEMBER(platlibdir, "all versions")
MEMBER(module_search_paths_set, "all versions")
MEMBER(module_search_paths, "all versions")
MEMBER(stdlib_dir, "all versions")
MEMBER(executable, "all versions")
MEMBER(base_executable, "all versions")
MEMBER(prefix, "all versions")
MEMBER(base_prefix, "all versions")
MEMBER(exec_prefix, "all versions")
MEMBER(base_exec_prefix, "all versions")
MEMBER(skip_source_first_line, "all versions")
MEMBER(run_command, "all versions")
MEMBER(run_module, "all versions")
MEMBER(run_filename, "all versions")
#if !defined(Py_PYTHON_H) || PY_VERSION_HEX >= 0x030D0000
MEMBER(sys_path_0, "3.13 and newer")
#endif
MEMBER(_install_importlib, "all versions")
MEMBER(_init_main, "all versions")
MEMBER(_is_python_build, "all versions")
#if !defined(Py_PYTHON_H) || PY_VERSION_HEX < 0x030C0000
MEMBER(_isolated_interpreter, "3.11 only")
#endif
