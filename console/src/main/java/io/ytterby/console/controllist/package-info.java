/** The control list as law with days, and how two list editors change it. */
@NullMarked
package io.ytterby.console.controllist;

import org.jspecify.annotations.NullMarked;
