/** Bars: what of a whole is used, committed and left; backlogs by age; balances of mass; weeks of cover. */
@NullMarked
package io.ytterby.pictures.bars;

import org.jspecify.annotations.NullMarked;
