@NullMarked
package io.ytterby.tipbox.clean;

import org.jspecify.annotations.NullMarked;
