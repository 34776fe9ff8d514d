@NullMarked
package io.ytterby.tips.intake.rest;

import org.jspecify.annotations.NullMarked;
