@NullMarked
package io.ytterby.licensing.clock.app;

import org.jspecify.annotations.NullMarked;
