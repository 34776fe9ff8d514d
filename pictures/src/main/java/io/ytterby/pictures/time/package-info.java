/** Where time went: steps of a case on its clock, and waits as ranges. */
@NullMarked
package io.ytterby.pictures.time;

import org.jspecify.annotations.NullMarked;
