// The C library yaml of Debian 12, as the Swift module CYAML.
#ifndef DPG_CYAML_SHIM_H
#define DPG_CYAML_SHIM_H
#include <yaml.h>
#endif
