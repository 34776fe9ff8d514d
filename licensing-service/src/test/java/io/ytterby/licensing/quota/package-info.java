@NullMarked
package io.ytterby.licensing.quota;

import org.jspecify.annotations.NullMarked;
