@NullMarked
package io.ytterby.tips.intake.app;

import org.jspecify.annotations.NullMarked;
