/**
 * Figures as SVG, written by Java: no script, no style attribute, no reference to another file. Colours belong to classes
 * ({@code pic-…}), so that light, dark and paper are the style sheet's affair.
 *
 * <p>Start at {@link io.ytterby.pictures.bars.BarPicture} and {@link io.ytterby.pictures.svg.Svg}. Every picture takes a
 * {@link io.ytterby.pictures.Caption} (what a screen reader says of it) and its words from the caller: the module speaks no
 * language. Charts are as wide as their room and keep their letters' size, so they read at 320 pixels; the lineage alone
 * keeps its own size and is scrolled. A page puts a table of the same figures beside each picture. Why: ADR 0087.
 */
@NullMarked
package io.ytterby.pictures;

import org.jspecify.annotations.NullMarked;
