// The C library zip of Debian 12, as the Swift module CZip.
#ifndef DPG_CZIP_SHIM_H
#define DPG_CZIP_SHIM_H
#include <zip.h>
#endif
