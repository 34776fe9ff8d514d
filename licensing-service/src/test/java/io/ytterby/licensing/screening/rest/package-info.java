@NullMarked
package io.ytterby.licensing.screening.rest;

import org.jspecify.annotations.NullMarked;
