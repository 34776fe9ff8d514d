@NullMarked
package io.ytterby.tipbox.find;

import org.jspecify.annotations.NullMarked;
