@NullMarked
package io.ytterby.tipbox.receipt;

import org.jspecify.annotations.NullMarked;
