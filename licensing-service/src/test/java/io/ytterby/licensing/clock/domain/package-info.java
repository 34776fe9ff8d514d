@NullMarked
package io.ytterby.licensing.clock.domain;

import org.jspecify.annotations.NullMarked;
