/** Footprints exchanged, from the outside. */
@org.jspecify.annotations.NullMarked
package io.ytterby.certification.exchange;
