@NullMarked
package io.ytterby.tipbox.cli;

import org.jspecify.annotations.NullMarked;
