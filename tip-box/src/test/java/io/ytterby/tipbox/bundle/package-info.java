@NullMarked
package io.ytterby.tipbox.bundle;

import org.jspecify.annotations.NullMarked;
