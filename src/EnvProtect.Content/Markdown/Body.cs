using System.Collections.Immutable;
using Markdig;
using Markdig.Syntax;

namespace EnvProtect.Content;

/// <summary>The Markdown below the front matter, as a tree whose places are known in the file.</summary>
internal sealed class Body
{
    // Emphasis beside Chinese punctuation closes where a reader expects it.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = 32 }
        .UsePreciseSourceLocation().UseCjkFriendlyEmphasis().UsePipeTables().Build();

    private readonly TextFile file;
    private readonly int start;

    private Body(TextFile file, int start, string text, ImmutableArray<Block> blocks) =>
        (this.file, this.start, Text, Blocks) = (file, start, text, blocks);

    public string Text { get; }

    public ImmutableArray<Block> Blocks { get; }

    /// <summary>Parses from an offset of the file on; null after reporting a fault.</summary>
    public static Body? Parse(TextFile file, int start, FileLog log)
    {
        try
        {
            var text = file.Text[start..];
            var document = Markdig.Markdown.Parse(text, Pipeline);
            return new(file, start, text, [.. document.Where(block => block is not LinkReferenceDefinitionGroup)]);
        }
        catch (ArgumentException)
        {
            // Markdig's own guard against nesting that would exhaust the stack.
            log.Add(DiagnosticCodes.TooDeep, file.At(start));
            return null;
        }
    }

    /// <summary>The place in the file of an offset in the body.</summary>
    public Position At(int offset) => file.At(start + offset);

    public Position At(MarkdownObject element) => At(element.Span.Start);
}
