// The C library qrencode of Debian 12, as the Swift module CQREncode.
#ifndef DPG_CQREncode_SHIM_H
#define DPG_CQREncode_SHIM_H
#include <qrencode.h>
#endif
