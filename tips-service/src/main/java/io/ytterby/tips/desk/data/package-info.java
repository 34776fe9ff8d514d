/**
 * Rules of the desk that are data, with the day from which each holds and where it comes from.
 */
@NullMarked
package io.ytterby.tips.desk.data;

import org.jspecify.annotations.NullMarked;
