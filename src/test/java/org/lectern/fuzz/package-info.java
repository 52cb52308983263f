/** What a fuzzer is pointed at. */
package org.lectern.fuzz;
