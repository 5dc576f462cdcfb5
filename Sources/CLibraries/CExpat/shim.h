// The C library expat of Debian 12, as the Swift module CExpat.
#ifndef DPG_CEXPAT_SHIM_H
#define DPG_CEXPAT_SHIM_H
#include <expat.h>
#endif
