@NullMarked
package io.ytterby.licensing.intake.rest;

import org.jspecify.annotations.NullMarked;
