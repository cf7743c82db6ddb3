using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using EnvProtect.Database.Queries;
using EnvProtect.Model.Tables;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Api.Model;

/// <summary>A property that rows have: a column of a table, or an expression under a name.</summary>
internal sealed record Field(string Name, EdmType Type, bool IsNullable)
{
    /// <summary>The name as it stands in JSON, escaped once.</summary>
    public JsonEncodedText JsonName { get; } = JsonEncodedText.Encode(Name[(Name.LastIndexOf('/') + 1)..]);

    /// <summary>What stands before the last slash of the name of a grouped path; empty for every other.</summary>
    public string Path { get; } = Name.LastIndexOf('/') is > 0 and var slash ? Name[..slash] : "";

    public string LastName => Path.Length == 0 ? Name : Name[(Path.Length + 1)..];

    /// <summary>What computes it; null for a column.</summary>
    public Sql? Expression { get; init; }

    public Column? Column { get; init; }

    /// <summary>The list that its values are codes of, if any.</summary>
    public Vocabulary? Codes { get; init; }

    public Sql In(Sql alias) => Expression ?? Sql.Of($"{alias}.{Sql.Name(Name)}");
}

/// <summary>A table as the API sees it, with its names made ready for look-up.</summary>
internal sealed class EntitySet
{
    private readonly FrozenDictionary<string, Field> fields;
    private readonly FrozenDictionary<string, Navigation> navigations;

    /// <param name="table">What the catalogue says of it.</param>
    /// <param name="namespace">That of the catalogue.</param>
    /// <param name="vocabularies">The lists that columns may name.</param>
    public EntitySet(Table table, string @namespace, IReadOnlyList<Vocabulary> vocabularies)
    {
        Table = table;
        QualifiedTypeName = $"{@namespace}.{table.EntityName}";
        Fields = [.. table.Columns.Select(column => new Field(column.Name, EdmTypes.Of(column.Type), column.IsNullable) 
        {
            Column = column,
            Codes = vocabularies.FirstOrDefault(list => list.Name == column.Vocabulary),
        })];
        fields = Fields.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);
        navigations = table.Navigations.ToFrozenDictionary(navigation => navigation.Name, StringComparer.Ordinal);
        Key = [.. table.Key.Select(name => fields[name])];
    }

    public Table Table { get; }

    public string Name => Table.Name;

    /// <summary>Such as <c>EnvProtect.Issue</c>.</summary>
    public string QualifiedTypeName { get; }

    public ImmutableArray<Field> Fields { get; }

    public ImmutableArray<Field> Key { get; }

    /// <summary>Names of properties and navigation properties, for hints.</summary>
    public IEnumerable<string> Names => Table.Columns.Select(column => column.Name).Concat(Table.Navigations.Select(navigation => navigation.Name));

    public Field? Field(string name) => fields.GetValueOrDefault(name);

    public Navigation? Navigation(string name) => navigations.GetValueOrDefault(name);

    /// <summary>How a key is written, for hints: <c>Codes(List='...',Code='...')</c>.</summary>
    public string KeyForm => Key is [var only]
        ? $"{Name}({Sample(only)})"
        : $"{Name}({string.Join(',', Key.Select(part => $"{part.Name}={Sample(part)}"))})";

    private static string Sample(Field part) => part.Type == EdmType.String ? "'...'" : "...";
}
