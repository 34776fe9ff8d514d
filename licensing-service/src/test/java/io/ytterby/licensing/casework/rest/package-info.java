@NullMarked
package io.ytterby.licensing.casework.rest;

import org.jspecify.annotations.NullMarked;
