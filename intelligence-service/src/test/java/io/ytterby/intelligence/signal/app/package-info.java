@NullMarked
package io.ytterby.intelligence.signal.app;

import org.jspecify.annotations.NullMarked;
