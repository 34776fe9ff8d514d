@NullMarked
package io.ytterby.diversion.feature;

import org.jspecify.annotations.NullMarked;
