using System.Collections.Immutable;

namespace EnvProtect.Api.Metadata;

/// <summary>A statement of the metadata about an element.</summary>
/// <param name="Term">With the alias of its vocabulary: <c>Core.Description</c>.</param>
/// <param name="Qualifier">Tells two statements of one term apart, such as the language.</param>
internal sealed record Annotation(string Term, AnnotationValue Value, string? Qualifier = null);

internal abstract record AnnotationValue
{
    public static implicit operator AnnotationValue(string text) => new TextValue(text);

    public static implicit operator AnnotationValue(bool flag) => new FlagValue(flag);

    public static implicit operator AnnotationValue(int number) => new NumberValue(number);
}

internal sealed record TextValue(string Text) : AnnotationValue;

internal sealed record FlagValue(bool Flag) : AnnotationValue;

internal sealed record NumberValue(int Number) : AnnotationValue;

internal sealed record MemberValue(string Type, string Member) : AnnotationValue;

internal sealed record ListValue(ImmutableArray<AnnotationValue> Items) : AnnotationValue;

internal sealed record RecordValue(ImmutableArray<(string Name, AnnotationValue Value)> Properties, ImmutableArray<Annotation> Annotations) : AnnotationValue
{
    public RecordValue(params ImmutableArray<(string Name, AnnotationValue Value)> properties) : this(properties, []) { }
}
