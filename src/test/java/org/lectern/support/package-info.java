/** What tests share: texts to compare, ways to lay them out, and ways to look at what came of it. */
package org.lectern.support;
