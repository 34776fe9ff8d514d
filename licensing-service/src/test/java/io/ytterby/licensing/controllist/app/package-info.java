@NullMarked
package io.ytterby.licensing.controllist.app;

import org.jspecify.annotations.NullMarked;
