using System.Collections.Immutable;
using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>A single value as it is written, with its place; of YAML and of table cells alike.</summary>
internal readonly record struct Scalar(Position At, string Text);

/// <summary>A node of a YAML document, with its place in the file.</summary>
internal abstract record Node(Position At)
{
    /// <summary>What it is, in words for messages.</summary>
    public abstract LocalizedText Shape { get; }
}

internal sealed record ScalarNode(Position At, string Text, bool IsQuoted) : Node(At)
{
    public override LocalizedText Shape => Shapes.Scalar;

    /// <summary>What follows on the line behind <c> #</c>, which is not of the value.</summary>
    public Scalar? Comment { get; init; }

    /// <summary>Whether nothing is written: <c>key:</c>, <c>key: ""</c> or <c>key: null</c>.</summary>
    public bool IsEmpty => Text.Length == 0 || (!IsQuoted && Text is "~" or "null");

    public Scalar Value => new(At, Text);
}

internal sealed record SequenceNode(Position At, ImmutableArray<Node> Items) : Node(At)
{
    public override LocalizedText Shape => Shapes.Sequence;
}

internal sealed record MappingNode(Position At, ImmutableArray<MappingEntry> Entries) : Node(At)
{
    public override LocalizedText Shape => Shapes.Mapping;
}

internal sealed record MappingEntry(Scalar Key, Node Value);

internal static class Shapes
{
    public static LocalizedText Scalar { get; } = new("单个值", "a single value");
    public static LocalizedText Sequence { get; } = new("列表 [……]", "a list [...]");
    public static LocalizedText Mapping { get; } = new("键值对 { …… }", "a mapping { ... }");
}
