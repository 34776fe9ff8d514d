@NullMarked
package io.ytterby.intelligence.alert.rest;

import org.jspecify.annotations.NullMarked;
