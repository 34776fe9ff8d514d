@NullMarked
package io.ytterby.inspection.words.app;

import org.jspecify.annotations.NullMarked;
