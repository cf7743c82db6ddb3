using System.Globalization;
using System.Text.RegularExpressions;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Limits;
using EnvProtect.Api.Model;
using EnvProtect.Api.Translation.Functions;
using EnvProtect.Model.Tables;
using EnvProtect.Model.Text;
using Microsoft.OData;

namespace EnvProtect.Api.Parsing;

/// <summary>
/// Turns what the library says of a text that it cannot parse into a refusal of ours. It says so in an English sentence; the
/// names and positions in it are found again in the request.
/// </summary>
internal sealed partial class LibraryFaults(EntityModel model, QueryLimits limits, EntitySet set, ExpressionText parsed)
{
    private static readonly string[] Methods = ["sum", "min", "max", "average", "countdistinct"];

    private static readonly LocalizedText Value = new("值、属性名或函数", "a value, a property or a function");

    private readonly ExpressionText text = parsed;
    private readonly TextPiece written = parsed.Written;
    private readonly Table table = set.Table;
    private readonly int nodes = limits.Nodes;

    /// <summary>Beside its own exception the library lets out those of the calls inside it, such as for <c>$compute=Price as</c>.</summary>
    public static bool IsFault(Exception fault) =>
        fault is ODataException or ArgumentException or InvalidOperationException or FormatException or OverflowException or NotSupportedException or NullReferenceException;

    public static RefusedException NoFlags(Location at) =>
        Refusals.NotImplemented(at, new("运算符 has", "The operator has"), new("这里没有标志枚举属性；代码用 eq 或 in 比较。", "No property here is an enumeration of flags; compare codes with eq or in."));

    public RefusedException Refusal(Exception fault)
    {
        foreach (var (pattern, refuse) in Patterns)
        {
            if (pattern.Match(fault.Message) is { Success: true } match) return refuse(this, match);
        }

        return Refusals.NotUnderstood(written.At, written.Text, fault.Message);
    }

    private static readonly (Regex Pattern, Func<LibraryFaults, Match, RefusedException> Refuse)[] Patterns =
    [
        (NoProperty(), (faults, match) => faults.NoSuchProperty(match.Groups[1].Value, match.Groups[2].Value)),
        (NoFunction(), (faults, match) => Refusals.NoSuchFunction(faults.Find(match.Groups[1].Value), match.Groups[1].Value, FunctionTable.Names)),
        (NoSignature(), (faults, match) => faults.WrongArguments(match.Groups[1].Value)),
        (WrongOperands(), (faults, match) => faults.WrongBinary(match.Groups[3].Value, TypeName(match.Groups[1].Value), TypeName(match.Groups[2].Value))),
        (WrongOperand(), (faults, match) => match.Groups[2].Value == "Not"
            ? Refusals.WrongType(faults.Find("not"), EdmType.Boolean.QualifiedName(), TypeName(match.Groups[1].Value))
            : Refusals.WrongType(faults.Find("-"), EdmType.Double.QualifiedName(), TypeName(match.Groups[1].Value))),
        (Flags(), (faults, _) => NoFlags(faults.Find("has"))),
        (NotSingle(), (faults, match) => faults.IsACollection(match.Groups[1].Value)),
        (NotSingleOperand(), (faults, _) => faults.IsACollection(null)),
        (NotABoolean(), (faults, _) => Refusals.WrongType(faults.written.Trimmed.At, EdmType.Boolean.QualifiedName(), faults.written.Text.Trim())),
        (NotAValue(), (faults, _) => faults.IsACollection(null)),
        (NotACollection(), (faults, _) => faults.NotQuantifiable()),
        (BadLiteral(), (faults, match) => Refusals.BadLiteral(faults.text.At(Number(match.Groups[3])), match.Groups[2].Value, TypeOf(match.Groups[2].Value, match.Groups[1].Value))),
        (UnknownType(), (faults, match) => CastFunction.NoSuchType(faults.Find(match.Groups[1].Value))),
        (UnknownMethod(), (faults, match) => Refusals.NoSuchFunction(faults.Find(match.Groups[1].Value), match.Groups[1].Value, [.. Methods, "$count"])),
        (TooDeep(), (faults, _) => Refusals.TooManyNodes(faults.written.At, faults.nodes)),
        (BadNumber(), (faults, _) => Refusals.BadOptionValue(faults.written.At, faults.written.Text, new("应为不小于 0 的整数。", "It is a whole number, 0 or more."))),
        (BadFlag(), (faults, _) => Refusals.BadOptionValue(faults.written.At, faults.written.Text, new("应为 true 或 false。", "It is true or false."))),
        (NotExpandable(), (faults, match) => Refusals.NotANavigation(faults.Find(match.Groups[1].Value), match.Groups[1].Value, faults.table.EntityName, faults.table.Navigations.Select(navigation => navigation.Name))),
        (TooLongPath(), (faults, _) => faults.PathInSelect()),
        (NotGroupable(), (faults, match) => Refusals.WrongType(faults.Find(match.Groups[1].Value), "Edm.PrimitiveType", match.Groups[1].Value)),
        (ExpectedAt(), (faults, match) => faults.Unexpected(Number(match.Groups[2]), Expected(match.Groups[1].Value))),
        (SyntaxError(), (faults, match) => faults.UnexpectedBefore(Number(match.Groups[1]))),
        (BadCharacter(), (faults, match) => faults.Unexpected(Number(match.Groups[1]), Value)),
    ];

    private RefusedException NoSuchProperty(string name, string type)
    {
        var owner = model.Catalogue.Tables.FirstOrDefault(table => model[table.Name].QualifiedTypeName == type);
        var known = owner is null ? [] : model[owner.Name].Names;
        var lambda = Lambdas().FirstOrDefault(lambda => lambda.Rows.Names.Contains(name, StringComparer.OrdinalIgnoreCase));
        return Refusals.NoSuchProperty(Find(name), name, owner?.EntityName ?? TypeName(type), known, lambda.Variable);
    }

    /// <summary>The variables of the lambdas in the text, each with the navigation that its rows come by; where several bear its name, that of the set first.</summary>
    private IEnumerable<(string Variable, Navigation By, EntitySet Rows)> Lambdas() =>
        from Match match in LambdaPattern().Matches(written.Text)
        from other in model.Catalogue.Tables.OrderBy(other => other.Name != table.Name)
        from navigation in other.Navigations
        where navigation.IsCollection && navigation.Name.Equals(match.Groups[1].Value, StringComparison.OrdinalIgnoreCase)
        select (match.Groups[2].Value, navigation, model.Target(navigation));

    /// <summary>Where a whole row stands for a value: its property that is likely meant, which is the one of its key that tells it from the others beside it.</summary>
    private LocalizedText? ValueOf(string left, string right)
    {
        var ways = model.Catalogue.Tables.SelectMany(other => other.Navigations).Where(navigation => !navigation.IsCollection && written.IndexOf(navigation.Name) is not null)
            .Select(navigation => (navigation.Name, By: navigation, Rows: model.Target(navigation)));
        var (name, by, rows) = Lambdas().Concat(ways).FirstOrDefault(way => way.Rows.QualifiedTypeName == left || way.Rows.QualifiedTypeName == right);
        if (rows is null) return null;
        var key = by.IsCollection ? rows.Key.FirstOrDefault(field => by.Join.All(pair => pair.TargetColumn != field.Name)) : null;
        return Refusals.Write($"{name}/{(key ?? rows.Key[0]).Name}");
    }

    /// <summary>The library says one thing of too many, too few and wrong arguments; which it is shows in their number.</summary>
    private RefusedException WrongArguments(string name)
    {
        var at = Find(name);
        if (name.StartsWith("geo.", StringComparison.OrdinalIgnoreCase)) return FunctionTable.NoGeography(at);
        if (name == "case") return Refusals.WrongType(at, "case(condition:value,...)", name);
        var open = written.Text.IndexOf('(', at.Index - written.Offset);
        var inner = open < 0 ? written.From(written.Text.Length) : written.Slice(open + 1, written.Next(open) - open - 2);
        var arguments = inner.Text.Trim().Length == 0 ? [] : inner.Split(',');
        if (FunctionTable.Find(name) is not { } function) return Refusals.WrongArgumentCount(at, name, name == "matchesPattern" ? "matchesPattern(text,'pattern')" : name + "()");
        return function.Takes(arguments.Count)
            ? Refusals.WrongType(arguments.Count > 0 ? arguments[0].At : at, function.Signature, $"{name}({inner.Text})")
            : Refusals.WrongArgumentCount(at, function.Name, function.Signature);
    }

    private RefusedException WrongBinary(string kind, string left, string right)
    {
        var boolean = EdmType.Boolean.QualifiedName();
        var (word, isLogical) = kind switch
        {
            "Has" => ("has", false),
            "And" or "Or" => (kind, true),
            "Equal" => ("eq", false),
            "NotEqual" => ("ne", false),
            "GreaterThan" => ("gt", false),
            "GreaterThanOrEqual" => ("ge", false),
            "LessThan" => ("lt", false),
            "LessThanOrEqual" => ("le", false),
            "Modulo" => ("mod", false),
            _ => (kind[..3], false),
        };
        var at = Find(word.ToLowerInvariant());
        if (kind == "Has") return NoFlags(at);
        return isLogical
            ? Refusals.WrongType(at, boolean, left == boolean ? right : left)
            : Refusals.WrongOperands(at, word.ToLowerInvariant(), left, right, ValueOf(left, right));
    }

    /// <param name="name">The property asked of a collection; null where the collection itself stands for a value.</param>
    private RefusedException IsACollection(string? name)
    {
        var pattern = name is null ? @"([\w]+)(?![\w/])" : $@"(\w+)/{Regex.Escape(name)}(?!\w)";
        var collections = model.Catalogue.Tables.SelectMany(table => table.Navigations).Where(navigation => navigation.IsCollection).Select(navigation => navigation.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = Regex.Matches(written.Text, pattern).Select(match => match.Groups[1]).FirstOrDefault(group => collections.Contains(group.Value));
        return found is null
            ? Refusals.WrongType(written.Trimmed.At, "Edm.PrimitiveType", written.Text.Trim())
            : Refusals.IsACollection(written.AtIndex(found.Index), found.Value);
    }

    private RefusedException NotQuantifiable()
    {
        var collection = Quantified().Match(written.Text).Groups[1];
        return Refusals.NotACollection(written.AtIndex(collection.Index), collection.Value);
    }

    private RefusedException PathInSelect()
    {
        var path = written.Split(',').First(item => item.Text.Contains('/', StringComparison.Ordinal));
        var steps = path.Text.Split('/', 2);
        return set.Navigation(steps[0]) is null
            ? Refusals.NoSuchProperty(path.AtIndex(steps[0].Length + 1), steps[1], steps[0], [])
            : Refusals.NotImplemented(path.At, new("$select 中穿过导航的路径", "A path over a navigation in $select"), new($"请写作 $expand={steps[0]}($select=…)。", $"Write $expand={steps[0]}($select=...)."));
    }

    private RefusedException Unexpected(int position, LocalizedText expected) =>
        written.From(Math.Min(text.IndexOf(position), written.Text.Length)).Unexpected(expected.Zh, expected.En!);

    /// <summary>Of a syntax error the library tells where the word ends that it did not expect.</summary>
    private RefusedException UnexpectedBefore(int position)
    {
        var end = Math.Min(text.IndexOf(position), written.Text.Length);
        var start = Math.Max(end - 1, 0);
        while (start > 0 && char.IsLetterOrDigit(written.Text[start]) && char.IsLetterOrDigit(written.Text[start - 1])) start--;
        return written.From(start).Unexpected("结尾或运算符", "the end or an operator");
    }

    private Location Find(string word) => written.AtIndex(written.IndexOf(word) ?? 0);

    /// <summary>A literal with a prefix that the library does not know it takes for a text.</summary>
    private static string TypeOf(string literal, string type) => type == EdmType.String.QualifiedName() && literal[0] != '\'' ? "Edm.PrimitiveType" : type;

    /// <summary>The kinds of number that the service tells apart.</summary>
    private static string TypeName(string type) => type switch
    {
        "Edm.Int32" or "Edm.Int16" or "Edm.Byte" or "Edm.SByte" => EdmType.Int64.QualifiedName(),
        "Edm.Single" or "Edm.Decimal" => EdmType.Double.QualifiedName(),
        "<null>" or "" => EdmType.Null.QualifiedName(),
        _ => type,
    };

    private static LocalizedText Expected(string what) => what switch
    {
        "Expression" => Value,
        "An identifier was" => new("名称", "a name"),
        _ => new(what.Replace(" or ", " 或 ", StringComparison.Ordinal).Replace("operator", "运算符", StringComparison.Ordinal), what),
    };

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^Could not find a property named '(.+)' on type '(.+)'")]
    private static partial Regex NoProperty();

    [GeneratedRegex("^An unknown function with name '(.+?)' was found")]
    private static partial Regex NoFunction();

    [GeneratedRegex("^No function signature for the function with name '(.+?)' matches")]
    private static partial Regex NoSignature();

    [GeneratedRegex("^A binary operator with incompatible types was detected. Found operand types '(.*)' and '(.*)' for operator kind '(.+)'")]
    private static partial Regex WrongOperands();

    [GeneratedRegex("^A unary operator with an incompatible type was detected. Found operand type '(.*)' for operator kind '(.+)'")]
    private static partial Regex WrongOperand();

    // What the library answers to has, where neither side is an enumeration.
    [GeneratedRegex("TypePromotionUtils_GetFunctionSignatures_Binary_UnreachableCodepath")]
    private static partial Regex Flags();

    [GeneratedRegex("^The parent value for a property access of a property '(.+)' is not a single value")]
    private static partial Regex NotSingle();

    [GeneratedRegex("^The (operand for a binary operator|operand for a unary operator|argument for an invocation of a function) .* is not a single value")]
    private static partial Regex NotSingleOperand();

    [GeneratedRegex("must evaluate to a single boolean value")]
    private static partial Regex NotABoolean();

    [GeneratedRegex("must evaluate to a single value of primitive type")]
    private static partial Regex NotAValue();

    [GeneratedRegex("^Any/All may only be used following a collection")]
    private static partial Regex NotACollection();

    [GeneratedRegex("^Unrecognized '(.+)' literal '(.+)' at '([0-9]+)'")]
    private static partial Regex BadLiteral();

    [GeneratedRegex("^The child type '(.+)' in a cast was not an entity type")]
    private static partial Regex UnknownType();

    [GeneratedRegex("^Unrecognized with '(.+)' at")]
    private static partial Regex UnknownMethod();

    [GeneratedRegex("^Recursion depth exceeded allowed limit")]
    private static partial Regex TooDeep();

    [GeneratedRegex("requires a non-negative integer value")]
    private static partial Regex BadNumber();

    [GeneratedRegex("is not a valid count option")]
    private static partial Regex BadFlag();

    [GeneratedRegex("^Property '(.+)' on type '.+' is not a navigation property")]
    private static partial Regex NotExpandable();

    [GeneratedRegex("bad complex property path in a select clause")]
    private static partial Regex TooLongPath();

    [GeneratedRegex("grouping expression '(.+)' must evaluate to a property access value")]
    private static partial Regex NotGroupable();

    [GeneratedRegex("^(.+) expected at position ([0-9]+)")]
    private static partial Regex ExpectedAt();

    [GeneratedRegex("^Syntax error at position ([0-9]+)")]
    private static partial Regex SyntaxError();

    [GeneratedRegex("at position ([0-9]+)")]
    private static partial Regex BadCharacter();

    [GeneratedRegex(@"(\w+)/(any|all)\s*\(", RegexOptions.IgnoreCase)]
    private static partial Regex Quantified();

    [GeneratedRegex(@"(\w+)/(?:any|all)\s*\(\s*(\w+)\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex LambdaPattern();
}
