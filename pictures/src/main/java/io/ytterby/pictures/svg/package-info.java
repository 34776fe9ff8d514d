/** The writer of SVG that all pictures share, and the measure of letters. */
@NullMarked
package io.ytterby.pictures.svg;

import org.jspecify.annotations.NullMarked;
