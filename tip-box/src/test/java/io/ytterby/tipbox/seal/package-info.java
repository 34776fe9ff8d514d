@NullMarked
package io.ytterby.tipbox.seal;

import org.jspecify.annotations.NullMarked;
