@NullMarked
package io.ytterby.licensing.document.rest;

import org.jspecify.annotations.NullMarked;
