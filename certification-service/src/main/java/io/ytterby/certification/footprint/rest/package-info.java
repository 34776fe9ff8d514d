/** Declared footprints over HTTP. Start at {@code FootprintResource}. */
@NullMarked
package io.ytterby.certification.footprint.rest;

import org.jspecify.annotations.NullMarked;
