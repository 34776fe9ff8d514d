/** Rules and the draw, tested in milliseconds. */
@NullMarked
package io.ytterby.inspection.selectivity.domain;

import org.jspecify.annotations.NullMarked;
