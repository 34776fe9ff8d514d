@NullMarked
package io.ytterby.licensing.quota.rest;

import org.jspecify.annotations.NullMarked;
