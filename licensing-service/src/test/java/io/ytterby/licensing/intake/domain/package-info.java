@NullMarked
package io.ytterby.licensing.intake.domain;

import org.jspecify.annotations.NullMarked;
