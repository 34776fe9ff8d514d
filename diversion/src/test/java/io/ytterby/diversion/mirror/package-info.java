@NullMarked
package io.ytterby.diversion.mirror;

import org.jspecify.annotations.NullMarked;
