@NullMarked
package io.ytterby.intelligence.signal.events;

import org.jspecify.annotations.NullMarked;
