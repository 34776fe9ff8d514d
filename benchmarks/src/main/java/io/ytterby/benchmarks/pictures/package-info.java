/** How long pictures take to draw, and how many bytes a page carries for them. */
@NullMarked
package io.ytterby.benchmarks.pictures;

import org.jspecify.annotations.NullMarked;
