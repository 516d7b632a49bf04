// Questions about sixteen bytes at once, which Swift cannot ask without one comparison a byte.
//
// Each answer is a number with a bit for every byte, the first byte lowest. Compilers make one or two instructions of each on all
// processors in use today; nothing here is written for a certain one.
#ifndef TEALIGHT_BYTES_H
#define TEALIGHT_BYTES_H

#include <stdint.h>
#include <string.h>

typedef uint8_t tealight_sixteen __attribute__((ext_vector_type(16)));
typedef _Bool tealight_sixteen_flags __attribute__((ext_vector_type(16)));

static inline tealight_sixteen tealight_sixteen_at(const uint8_t *bytes) {
  tealight_sixteen sixteen;
  memcpy(&sixteen, bytes, sizeof sixteen);
  return sixteen;
}

static inline uint32_t tealight_bits(tealight_sixteen_flags flags) {
  uint16_t bits;
  memcpy(&bits, &flags, sizeof bits);
  return bits;
}

// The bytes that are `byte`. As for all below, sixteen bytes must be readable.
static inline uint32_t tealight_bytes_equal(const uint8_t *bytes, uint8_t byte) {
  return tealight_bits(__builtin_convertvector(tealight_sixteen_at(bytes) == byte, tealight_sixteen_flags));
}

// The bytes from `first` to `last`, both included.
static inline uint32_t tealight_bytes_within(const uint8_t *bytes, uint8_t first, uint8_t last) {
  tealight_sixteen above = tealight_sixteen_at(bytes) - first;
  return tealight_bits(__builtin_convertvector(above <= (uint8_t)(last - first), tealight_sixteen_flags));
}

// The ASCII letters of either case.
static inline uint32_t tealight_bytes_letters(const uint8_t *bytes) {
  tealight_sixteen above = (tealight_sixteen_at(bytes) | (uint8_t)0x20) - (uint8_t)'a';
  return tealight_bits(__builtin_convertvector(above < (uint8_t)26, tealight_sixteen_flags));
}

#endif
