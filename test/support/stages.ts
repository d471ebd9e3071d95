// Loads every stage before a test reads its first word: tests share modules, and each word is asked all questions once.
import "../../pipeline/annotate/annotate.ts";
import "../../pipeline/extract/extract.ts";
