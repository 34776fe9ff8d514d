/**
 * What every service that signs documents has alike. Features: {@code key} (whose key signs when), {@code list} (what was taken
 * back), {@code document} (what was signed), {@code told} (what others hear of it). Why: ADR 0081.
 */
@NullMarked
package io.ytterby.issuing;

import org.jspecify.annotations.NullMarked;
