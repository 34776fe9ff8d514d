/**
 * Labels over HTTP.
 */
@NullMarked
package io.ytterby.intelligence.label.rest;

import org.jspecify.annotations.NullMarked;
