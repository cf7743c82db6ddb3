using System.Collections.Immutable;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>What may stand at a key or in a cell.</summary>
internal abstract record FieldType;

/// <summary>A text, a number as it is printed, or any other single value.</summary>
/// <param name="IsLong">Whether it may be more than one line in a form.</param>
/// <param name="Pattern">What it must match; null where anything may stand.</param>
internal sealed record TextType(bool IsLong = false, string? Pattern = null) : FieldType;

/// <summary>The one value that the place of the file gives, such as <c>kind: case</c>.</summary>
internal sealed record FixedType(string Value) : FieldType;

/// <summary><c>2021</c>, <c>2021-06</c> or <c>2021-06-30</c>; in front matter also <c>{ on: 2021-06, printed: 6月下旬 }</c>.</summary>
/// <param name="IsPlain">Whether it is the date alone, without printed words.</param>
internal sealed record DateType(bool IsPlain = false) : FieldType
{
    /// <summary>The keys of a date that keeps its printed words.</summary>
    public static FieldList Parts { get; } = new(
        new Field("on", new DateType(IsPlain: true), "日期", "Date").Required(),
        new Field("printed", new TextType(), "原文", "As printed").Required());
}

/// <summary>A date known to the day.</summary>
internal sealed record DayType : FieldType;

/// <summary>A date, or a day with the time of day, <c>2021-04-09T20:00</c>.</summary>
internal sealed record MomentType : FieldType;

internal sealed record IntegerType(int Least, int Most) : FieldType;

internal sealed record NumberType(int? Least = null, int? Most = null) : FieldType;

internal sealed record FlagType : FieldType;

/// <summary>A code of a vocabulary.</summary>
internal sealed record CodeType(Vocabulary Vocabulary) : FieldType;

/// <summary>A word out of a short list that is no vocabulary of the register.</summary>
internal sealed record WordType(ImmutableArray<string> Words) : FieldType;

/// <summary>The id of something that exists.</summary>
internal sealed record ReferenceType(ReferenceTarget Target) : FieldType;

/// <summary>An offset from UTC: <c>+08:00</c>, or <c>Z</c>.</summary>
internal sealed record OffsetType : FieldType;

/// <summary>Things that exist, each by a name that others have for it.</summary>
internal sealed record NamesType(ReferenceTarget Target) : FieldType;

/// <summary>A new id, in the first column of a table.</summary>
internal sealed record IdType(string Pattern) : FieldType;

/// <summary>A mapping.</summary>
internal sealed record GroupType(FieldList Fields) : FieldType;

/// <summary>A list; in a table cell with <c>;</c> between the items.</summary>
internal sealed record ListType(FieldType Item) : FieldType;

/// <summary>A single value, or a mapping that says more.</summary>
internal sealed record EitherType(FieldType Single, GroupType Mapping) : FieldType;

/// <summary>What a reference names.</summary>
internal enum ReferenceTarget
{
    Area, AreaOrGroup, Unit, UnitOrGroup, Source, Issue, Plan, Campaign, Mechanism, Bulletin, Page, Indicator, Site, Figure, Figures,
}
