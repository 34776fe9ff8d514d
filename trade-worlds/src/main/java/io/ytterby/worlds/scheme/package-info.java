/** Seven ways to smuggle or hoard, each in three difficulties. */
@NullMarked
package io.ytterby.worlds.scheme;

import org.jspecify.annotations.NullMarked;
